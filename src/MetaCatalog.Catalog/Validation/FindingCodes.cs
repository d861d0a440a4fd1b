using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The families of <see cref="Finding.Code"/>: <c>schema:…</c>, <c>sh:…</c>, <c>P-…</c>, and the catalog's own.</summary>
internal static class FindingCodes
{
    private const string SchemaPrefix = "schema:";
    private const string ShaclPrefix = "sh:";
    private const string ComponentEnding = "ConstraintComponent";

    public static bool IsSchema(string code) => code.StartsWith(SchemaPrefix, StringComparison.Ordinal);

    public static bool IsShacl(string code) => code.StartsWith(ShaclPrefix, StringComparison.Ordinal);

    public static bool IsRule(string code) => code.StartsWith("P-", StringComparison.Ordinal);

    /// <summary><c>sh:MinCountConstraintComponent</c> is reported as <c>sh:minCount</c>, the word that the shape uses.</summary>
    public static string OfShaclComponent(Iri component)
    {
        var name = component.Value.StartsWith(Sh.Namespace, StringComparison.Ordinal) ? component.Value[Sh.Namespace.Length..] : component.Value;
        return name.EndsWith(ComponentEnding, StringComparison.Ordinal)
            ? $"{ShaclPrefix}{char.ToLowerInvariant(name[0])}{name[1..^ComponentEnding.Length]}"
            : name;
    }

    /// <summary>The component that a code stands for; null when it stands for none.</summary>
    public static Iri? ShaclComponent(string code) => IsShacl(code)
        ? new Iri($"{Sh.Namespace}{char.ToUpperInvariant(code[ShaclPrefix.Length])}{code[(ShaclPrefix.Length + 1)..]}{ComponentEnding}")
        : null;
}
