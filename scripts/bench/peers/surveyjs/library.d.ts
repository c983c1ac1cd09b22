/** What the page uses of SurveyJS: the packages are installed only when the benchmark runs. */
declare module 'survey-core' {
  interface Event<Options> {
    add(listener: (survey: Model, options: Options) => void): void;
  }
  export class Model {
    constructor(definition: object);
    data: Record<string, unknown>;
    currentPageNo: number;
    getVariable(name: string): unknown;
    onAfterRenderQuestion: Event<{ question: { name: string }; htmlElement: HTMLElement }>;
    onValueChanged: Event<{ name: string }>;
    onVariableChanged: Event<{ name: string }>;
  }
}

declare module 'survey-js-ui' {
  export function renderSurvey(survey: import('survey-core').Model, element: HTMLElement): void;
}
