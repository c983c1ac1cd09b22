import type { AnswerTree } from '../../answers/path';
import type { Contact, Edition } from '../types';

export interface Bureau {
  contact: Contact;
  office: string;
  /** Person, telephone, mail and address, as far as the notice gives them. */
  details: string[];
  /** Where it stands. */
  place: string;
}

/** Everybody may ask the office that stands for the whole province. */
const EVERYWHERE = '湖南省';

/** Whom to call: the applicant's own 市州, or the office for everybody. */
export function bureauOf(edition: Edition, answers: AnswerTree): Bureau | undefined {
  const of = (city: unknown) => edition.contacts.find((contact) => contact.city === city);
  const contact = of(answers['city']) ?? of(EVERYWHERE);
  if (!contact) return undefined;
  const place = edition.contactsPlace ?? '通知';
  return {
    contact,
    office: officeOf(contact),
    details: [
      contact.person,
      contact.phone ? `电话 ${contact.phone}` : `${place} 未列电话`,
      ...(contact.email ? [`邮箱 ${contact.email}`] : []),
      ...(contact.address ? [contact.address] : []),
    ],
    place,
  };
}

export const officeOf = ({ city, office }: Contact): string => office ?? `${city}工信局科技科`;
