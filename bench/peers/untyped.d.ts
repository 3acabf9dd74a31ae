/** The part of the untyped packages that the bench uses. */

declare module "glossy" {
  export interface GlossyMessage {
    readonly originalMessage: string;
    readonly prival?: number;
    readonly facilityID?: number;
    readonly severityID?: number;
    readonly facility?: string;
    readonly severity?: string;
    readonly type?: string;
    readonly time?: Date;
    readonly host?: string | null;
    readonly appName?: string | null;
    readonly pid?: string | null;
    readonly msgID?: string | null;
    readonly structuredData?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly message?: string;
  }
  const glossy: { Parse: { parse(input: Buffer | string): GlossyMessage } };
  export default glossy;
}

declare module "nsyslog-parser" {
  export interface NsyslogMessage {
    readonly err?: unknown;
    readonly type?: string;
    readonly prival?: number;
    readonly facilityval?: number;
    readonly levelval?: number;
    readonly facility?: string;
    readonly level?: string;
    readonly version?: number;
    readonly ts?: Date;
    readonly host?: string;
    readonly appName?: string;
    readonly pid?: string;
    readonly messageid?: string;
    /** A text when the line was not taken for RFC 5424. */
    readonly structuredData?: readonly Readonly<Record<string, string>>[] | string;
    readonly message?: string;
  }
  export default function parse(line: string): NsyslogMessage;
}
