import type { Component } from 'svelte';
import type { QuestionKind } from '../../policy/types';
import IdentifierField from './IdentifierField.svelte';
import IndustryField from './IndustryField.svelte';
import type { LaterField } from './later-field';
import LongTextField from './LongTextField.svelte';

/** The fields that are loaded after the first page. */
export const laterFields: Partial<Record<QuestionKind, Component<LaterField>>> = {
  industry: IndustryField,
  'long-text': LongTextField,
  'id-number': IdentifierField,
  'credit-code': IdentifierField,
  postcode: IdentifierField,
  phone: IdentifierField,
  mobile: IdentifierField,
};
