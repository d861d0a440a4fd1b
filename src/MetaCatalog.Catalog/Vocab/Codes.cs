using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The namespaces of the catalog's own code lists; a concept is the namespace and its code.</summary>
public static class Codes
{
    /// <summary>Where the code lists live.</summary>
    public const string Base = Mc.Base + "codes/";

    /// <summary>Who may have the data: <c>open</c> … <c>hidden</c>.</summary>
    public const string AccessLevel = Base + "access-level/";

    /// <summary>Why data are not open.</summary>
    public const string ClosureReason = Base + "closure-reason/";

    /// <summary>Whether data are about single persons: <c>individual</c>, <c>aggregate</c>, <c>none</c>.</summary>
    public const string HumanData = Base + "human-data/";

    /// <summary>Genome data that identify a person by themselves under Japan's privacy act.</summary>
    public const string GenomicDataClass = Base + "genomic-data-class/";

    /// <summary>Export control: <c>not-controlled</c>, <c>controlled</c>, <c>under-review</c>, <c>unknown</c>.</summary>
    public const string ExportControl = Base + "export-control/";

    /// <summary>How far data are from the instrument: <c>raw</c> … <c>feature-engineered</c>.</summary>
    public const string ProcessingLevel = Base + "processing-level/";

    /// <summary>The concept with the code in the list, such as <c>Of(Codes.AccessLevel, "open")</c>.</summary>
    public static Iri Of(string list, string code) => new(list + code);

    /// <summary>The code when the term is a concept of the list, or a literal with just the code; else null.</summary>
    public static string? CodeIn(string list, Term? term) => term switch
    {
        Iri iri when iri.Value.StartsWith(list, StringComparison.Ordinal) => iri.Value[list.Length..],
        Literal literal when !literal.LexicalForm.Contains('/', StringComparison.Ordinal) => literal.LexicalForm,
        _ => null,
    };
}
