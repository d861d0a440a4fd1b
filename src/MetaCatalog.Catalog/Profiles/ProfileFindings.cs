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
        MessageOf(error),
        new Location(error.InstancePointer, error.Line, error.Column))
    {
        Rule = error.AbsoluteKeywordLocation,
        Repair = RepairOf(error),
        MissingMember = error.Missing is [var only] ? only : null,
    };

    public static Finding Of(ValidationResult result) => new(
        FindingCodes.OfShaclComponent(result.SourceConstraintComponent),
        SeverityOf(result.Severity),
        new Bilingual(result.MessageIn("en"), result.MessageIn("ja")),
        new Location(FocusNode: result.FocusNode, Path: result.ResultPath?.ToString(), Value: result.Value))
    {
        Rule = (result.SourceShape as Iri)?.Value,
        Repair = ShapeRepairs.Of(result.SourceShape),
    };

    // A regular expression tells a steward nothing: the words beside it do.
    private static Bilingual MessageOf(SchemaError error) => error.Keyword == "pattern"
        ? new Bilingual($"{error.Excerpt} does not have the form that is asked for.", $"{error.Excerpt}は求められる形式になっていません。")
        : new Bilingual(error.Message, error.MessageJa);

    private static Bilingual? RepairOf(SchemaError error) => error.Missing switch
    {
        [var member] when SchemaHints.OfMember(error.AbsoluteKeywordLocation, member) is { } words => new($"Give {member}: {words.En}", $"{member}を記入してください。{words.Ja}"),
        [] when SchemaHints.At(error.AbsoluteKeywordLocation) is { } words => new($"Expected: {words.En}", $"求められる値：{words.Ja}"),
        _ => null,
    };

    private static Severity SeverityOf(Iri severity) => severity.Value switch
    {
        Shacl + "Info" => Severity.Info,
        Shacl + "Warning" => Severity.Warning,
        _ => Severity.Error,
    };
}
