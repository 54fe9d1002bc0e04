/** What a page of the main package shows of it. */
export { SurveyAsk } from './survey/survey-ask';
