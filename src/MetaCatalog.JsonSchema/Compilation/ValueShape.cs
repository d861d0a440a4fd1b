namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>What a keyword's value must look like.</summary>
internal enum ValueShape
{
    Any,
    Boolean,
    Text,
    Count,
    Number,
    PositiveNumber,
    Pattern,
    List,
    Names,
    NamesByName,
    TypeNames,
    Iri,
    Reference,
    Identifier,
    Anchor,
    Vocabularies,
    Schema,
    SchemaList,
    SchemaOrList,
    SchemaByName,
    SchemaByPattern,
    SchemaOrNamesByName,
}
