const BEGUN = /(^|[^\p{L}\p{N}_/&])#([\p{L}\p{N}_]{1,40})$/u;

/** The topic that is being written at the end of a caption; nothing where none is. */
export function begunTopic(caption: string): string | undefined {
  return BEGUN.exec(caption)?.[2];
}

/** The caption with the topic that was begun written out. */
export function withTopic(caption: string, topic: string): string {
  return caption.replace(BEGUN, (_, before: string) => `${before}#${topic} `);
}
