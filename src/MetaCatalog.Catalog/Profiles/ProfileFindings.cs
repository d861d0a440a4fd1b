using MetaCatalog.Catalog.Validation;
using MetaCatalog.JsonSchema;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>What schema and shapes say, as findings.</summary>
internal static class ProfileFindings
{
    private const string Shacl = "http://www.w3.org/ns/shacl#";

    public static Finding Of(SchemaError error) => new(
        $"schema:{error.Keyword}",
        Severity.Error,
        new Bilingual(error.Message, error.MessageJa),
        new Location(error.InstancePointer, error.Line, error.Column))
    {
        Rule = error.AbsoluteKeywordLocation,
        MissingMember = error.Missing is [var only] ? only : null,
    };

    public static Finding Of(ValidationResult result) => new(
        FindingCodes.OfShaclComponent(result.SourceConstraintComponent),
        SeverityOf(result.Severity),
        new Bilingual(result.MessageIn("en"), result.MessageIn("ja")),
        new Location(FocusNode: result.FocusNode, Path: result.ResultPath?.ToString(), Value: result.Value))
    {
        Rule = (result.SourceShape as Iri)?.Value,
    };

    private static Severity SeverityOf(Iri severity) => severity.Value switch
    {
        Shacl + "Info" => Severity.Info,
        Shacl + "Warning" => Severity.Warning,
        _ => Severity.Error,
    };
}
