import type { ContradictionRule, JsonKind } from "../engine";
import type { FileAccessFault, FunctionShape, IssueCode } from "../issues";

/** A message with places `{{…}}` for values; in two forms where a count decides. */
export type MessageTemplate = string | { readonly one: string; readonly other: string };
export type MessageTemplates<Code extends string> = Readonly<Record<Code, MessageTemplate>>;

/** Small words put into messages, by what they name. */
export interface IssueVocabulary {
  readonly contradiction: Readonly<Record<ContradictionRule, string>>;
  /** Which of the three points of a parameter. */
  readonly point: Readonly<Record<"low" | "likely" | "high", string>>;
  readonly nameFault: Readonly<
    Record<
      | "empty"
      | "overlong"
      | "encoding"
      | "secondName"
      | "control"
      | "backslash"
      | "absolute"
      | "drive"
      | "traversal"
      | "emptySegment"
      | "trailingDot"
      | "percent"
      | "notNormalised",
      string
    >
  >;
  readonly corruptFault: Readonly<
    Record<
      | "endRecord"
      | "centralDirectory"
      | "localHeader"
      | "dataDescriptor"
      | "flags"
      | "overlap"
      | "gap"
      | "declaredSize"
      | "deflate"
      | "xml"
      | "contentTypes"
      | "relationships",
      string
    >
  >;
  readonly notWorkbookFault: Readonly<
    Record<"noRelationships" | "noMainPart" | "mainPartMissing" | "otherMainPart", string>
  >;
  readonly headerField: Readonly<Record<"name" | "flags" | "method" | "crc" | "packedSize" | "size", string>>;
  /** Why a file could not be read or written. */
  readonly access: Readonly<Record<FileAccessFault, string>>;
  /** What range an argument of a custom function takes. */
  readonly functionShape: Readonly<Record<FunctionShape, string>>;
  /** What a place in JSON may hold. */
  readonly json: Readonly<Record<JsonKind, string>>;
}
export type VocabularyId = keyof IssueVocabulary;

/** Pieces messages and their values are put together from. */
export interface MessageParts {
  /** Between the entries of a list. */
  readonly comma: string;
  /** At the end of a list that was cut. */
  readonly more: MessageTemplate;
  readonly question: string;
  readonly variable: string;
  readonly parameter: string;
  /** Of a customer's own value. */
  readonly parameterOverride: string;
  readonly cellOfItem: string;
  readonly cellAlone: string;
  readonly triple: string;
  readonly nothing: string;
  readonly placeFile: string;
  readonly placeSheet: string;
  readonly placeCell: string;
  /** After the place, before the message. */
  readonly placeEnd: string;
}

export interface IssueWords {
  readonly messages: MessageTemplates<IssueCode>;
  readonly vocabulary: IssueVocabulary;
  readonly parts: MessageParts;
}
