using MetaCatalog.JsonSchema.Compilation;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>The keywords that name or hold schemas and are used up when a schema is compiled: $id, $anchor, $defs … Core section 8.</summary>
internal static class Identifier
{
    public static KeywordDefinition Define(string name, ValueShape shape, Drafts drafts = Drafts.All) =>
        new(name, Vocabulary.Core, shape, static _ => null, drafts);

    /// <summary>A keyword that only its neighbours read.</summary>
    public static KeywordDefinition DefineCompanion(string name, Vocabulary vocabulary, ValueShape shape, Drafts drafts = Drafts.All) =>
        new(name, vocabulary, shape, static _ => null, drafts);
}
