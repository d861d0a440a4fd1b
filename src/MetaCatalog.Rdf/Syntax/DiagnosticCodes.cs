namespace MetaCatalog.Rdf.Syntax;

/// <summary>The codes of the faults that readers find. They are part of the contract: they never change their meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>A character that the grammar does not allow here.</summary>
    public const string UnexpectedCharacter = "unexpected-character";

    /// <summary>The document ends inside a statement.</summary>
    public const string UnexpectedEnd = "unexpected-end";

    /// <summary>Bytes that are not UTF-8.</summary>
    public const string InvalidUtf8 = "invalid-utf-8";

    /// <summary>An escape sequence that is malformed or stands for no character.</summary>
    public const string InvalidEscape = "invalid-escape";

    /// <summary>An IRI that holds characters which no IRI may hold.</summary>
    public const string InvalidIri = "invalid-iri";

    /// <summary>A relative IRI reference where there is no base, or where the format allows none.</summary>
    public const string RelativeIri = "relative-iri";

    /// <summary>A prefix that was not declared.</summary>
    public const string UndefinedPrefix = "undefined-prefix";

    /// <summary>A language tag or base direction that is malformed.</summary>
    public const string InvalidLanguageTag = "invalid-language-tag";

    /// <summary>A blank node label that is malformed.</summary>
    public const string InvalidBlankNodeLabel = "invalid-blank-node-label";

    /// <summary>A limit of <see cref="RdfReaderOptions"/> was exceeded.</summary>
    public const string LimitExceeded = "limit-exceeded";

    /// <summary>The XML is not well-formed, or not namespace-well-formed.</summary>
    public const string MalformedXml = "malformed-xml";

    /// <summary>Well-formed XML that the RDF/XML grammar does not allow.</summary>
    public const string InvalidRdfXml = "invalid-rdf-xml";
}
