using MetaCatalog.JsonSchema.Compilation;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>
/// Every keyword of the drafts that are read. The order is that of evaluation: what is cheap and telling comes first, companions
/// follow the keyword they read, and what asks for evaluated properties and items comes last.
/// </summary>
internal static class KeywordList
{
    public static readonly KeywordDefinition[] All =
    [
        Type.Definition,
        Const.Definition,
        Enum.Definition,
        MultipleOf.Definition,
        Maximum.Definition,
        ExclusiveMaximum.Definition,
        Minimum.Definition,
        ExclusiveMinimum.Definition,
        MaxLength.Definition,
        MinLength.Definition,
        MaxItems.Definition,
        MinItems.Definition,
        MaxProperties.Definition,
        MinProperties.Definition,
        Required.Definition,
        DependentRequired.Definition,
        Pattern.Definition,
        Format.Definition,
        UniqueItems.Definition,
        Ref.Definition,
        DynamicRef.Definition,
        RecursiveRef.Definition,
        AllOf.Definition,
        AnyOf.Definition,
        OneOf.Definition,
        Not.Definition,
        If.Definition,
        Then.Definition,
        Else.Definition,
        DependentSchemas.Definition,
        Dependencies.Definition,
        PropertyNames.Definition,
        Properties.Definition,
        PatternProperties.Definition,
        AdditionalProperties.Definition,
        PrefixItems.Definition,
        Items.Definition,
        Items.OlderDefinition,
        Items.AdditionalDefinition,
        Contains.Definition,
        MinContains.Definition,
        MaxContains.Definition,
        Identifier.Define("$schema", ValueShape.Iri),
        Identifier.Define("$id", ValueShape.Identifier),
        Identifier.Define("$anchor", ValueShape.Anchor, Drafts.Since201909),
        Identifier.Define("$dynamicAnchor", ValueShape.Anchor, Drafts.Draft202012),
        Identifier.Define("$recursiveAnchor", ValueShape.Boolean, Drafts.Draft201909),
        Identifier.Define("$vocabulary", ValueShape.Vocabularies, Drafts.Since201909),
        Identifier.Define("$defs", ValueShape.SchemaByName, Drafts.Since201909),
        Identifier.Define("definitions", ValueShape.SchemaByName),
        Identifier.Define("$comment", ValueShape.Text),
        Annotation.Define("title", Vocabulary.MetaData, ValueShape.Text),
        Annotation.Define("description", Vocabulary.MetaData, ValueShape.Text),
        Annotation.Define("default", Vocabulary.MetaData, ValueShape.Any),
        Annotation.Define("deprecated", Vocabulary.MetaData, ValueShape.Boolean, Drafts.Since201909),
        Annotation.Define("readOnly", Vocabulary.MetaData, ValueShape.Boolean),
        Annotation.Define("writeOnly", Vocabulary.MetaData, ValueShape.Boolean),
        Annotation.Define("examples", Vocabulary.MetaData, ValueShape.List),
        StringAnnotation.Define("contentMediaType", ValueShape.Text, Drafts.All),
        StringAnnotation.Define("contentEncoding", ValueShape.Text, Drafts.All),
        StringAnnotation.DefineBeside("contentSchema", "contentMediaType", ValueShape.Schema, Drafts.Since201909),
        UnevaluatedItems.Definition,
        UnevaluatedProperties.Definition,
    ];

    private static readonly Dictionary<string, int> Orders = All.Select(static (keyword, order) => (keyword.Name, order))
        .DistinctBy(static entry => entry.Name).ToDictionary(static entry => entry.Name, static entry => entry.order, StringComparer.Ordinal);

    /// <summary>The place of a keyword; unknown ones come after all.</summary>
    public static int OrderOf(string name) => Orders.GetValueOrDefault(name, int.MaxValue);
}
