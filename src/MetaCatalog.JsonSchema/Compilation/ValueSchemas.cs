namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>The shapes of keyword values as JSON Schemas.</summary>
internal static class ValueSchemas
{
    private const string Names = """{"type":"array","items":{"type":"string"},"uniqueItems":true}""";

    /// <summary>The schema of a shape inside a meta-schema of the draft.</summary>
    public static string Of(ValueShape shape, Drafts draft) => shape switch
    {
        ValueShape.Any => "true",
        ValueShape.Boolean => """{"type":"boolean"}""",
        ValueShape.Text => """{"type":"string"}""",
        ValueShape.Count => """{"type":"integer","minimum":0}""",
        ValueShape.Number => """{"type":"number"}""",
        ValueShape.PositiveNumber => """{"type":"number","exclusiveMinimum":0}""",
        ValueShape.Pattern => """{"type":"string","format":"regex"}""",
        ValueShape.List => """{"type":"array"}""",
        ValueShape.Names => Names,
        ValueShape.NamesByName => $$"""{"type":"object","additionalProperties":{{Names}}}""",
        ValueShape.TypeNames => $$"""{"anyOf":[{{Reference(draft, "typeName")}},{"type":"array","items":{{Reference(draft, "typeName")}},"minItems":1,"uniqueItems":true}]}""",
        ValueShape.Iri => """{"type":"string","format":"uri"}""",
        ValueShape.Reference => """{"type":"string","format":"uri-reference"}""",
        ValueShape.Identifier => Identifier(draft),
        ValueShape.Anchor => """{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"}""",
        ValueShape.Vocabularies => """{"type":"object","propertyNames":{"type":"string","format":"uri"},"additionalProperties":{"type":"boolean"}}""",
        _ => OfSchemas(shape, draft),
    };

    /// <summary>The definitions the schemas refer to, as a property.</summary>
    public static string Definitions(Drafts draft)
    {
        var types = string.Join(',', ValueShapes.TypeNames.Select(static name => $"\"{name}\""));
        return $$"""
            "{{DefinitionsName(draft)}}":{"typeName":{"enum":[{{types}}]},"schemaList":{"type":"array","minItems":1,"items":{{Schema(draft)}} } }
            """;
    }

    private static string OfSchemas(ValueShape shape, Drafts draft)
    {
        var schema = Schema(draft);
        return shape switch
        {
            ValueShape.SchemaList => Reference(draft, "schemaList"),
            ValueShape.SchemaOrList => $$"""{"anyOf":[{{schema}},{{Reference(draft, "schemaList")}}]}""",
            ValueShape.SchemaByName => $$"""{"type":"object","additionalProperties":{{schema}}}""",
            ValueShape.SchemaByPattern => $$"""{"type":"object","additionalProperties":{{schema}},"propertyNames":{"format":"regex"} }""",
            ValueShape.SchemaOrNamesByName => $$"""{"type":"object","additionalProperties":{"anyOf":[{{schema}},{{Names}}]} }""",
            _ => schema,
        };
    }

    /// <summary>In the newer drafts an identifier has no fragment but an empty one.</summary>
    private static string Identifier(Drafts draft) => draft == Drafts.Draft7
        ? """{"type":"string","format":"uri-reference"}"""
        : """{"type":"string","format":"uri-reference","pattern":"^[^#]*#?$"}""";

    private static string Schema(Drafts draft) => draft switch
    {
        Drafts.Draft202012 => """{"$dynamicRef":"#meta"}""",
        Drafts.Draft201909 => """{"$recursiveRef":"#"}""",
        _ => """{"$ref":"#"}""",
    };

    private static string DefinitionsName(Drafts draft) => draft == Drafts.Draft7 ? "definitions" : "$defs";

    private static string Reference(Drafts draft, string name) => $$"""{"$ref":"#/{{DefinitionsName(draft)}}/{{name}}"}""";
}
