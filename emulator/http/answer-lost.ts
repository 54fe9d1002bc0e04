/** The work is done, but whoever asked shall not hear of it: the connection is broken off. */
export class AnswerLost extends Error {
  constructor() {
    super('the answer was lost on its way');
    this.name = 'AnswerLost';
  }
}
