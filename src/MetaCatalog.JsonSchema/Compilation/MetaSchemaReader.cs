using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Reads which keywords a meta-schema of one's own puts in force.</summary>
internal static class MetaSchemaReader
{
    public static Dialect? ReadDialect(in JsonView json, string iri, out Message? problem)
    {
        var schema = json.Find(0, "$schema"u8);
        var draft = Drafts.Draft202012;
        problem = null;
        if (schema >= 0 && json.Kind(schema) == JsonKind.String && json.String(schema).TrimEnd('#') is var parent && parent != iri)
        {
            if (Dialect.Official(parent) is not { } inherited)
            {
                problem = new(
                    $"The meta-schema '{iri}' must be written in draft 2020-12, 2019-09 or 7, not in '{parent}'.",
                    $"メタスキーマ「{iri}」は「{parent}」ではなく、ドラフト2020-12、2019-09、7のいずれかで書かれていなければなりません。");
                return null;
            }

            draft = inherited.Draft;
        }

        var vocabularies = json.Find(0, "$vocabulary"u8);
        return vocabularies < 0 || json.Kind(vocabularies) != JsonKind.Object
            ? Dialect.Of(draft)
            : ReadVocabularies(json, vocabularies, draft, iri, out problem);
    }

    private static Dialect ReadVocabularies(in JsonView json, int vocabularies, Drafts draft, string iri, out Message? problem)
    {
        var declared = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (int name = vocabularies + 1, end = json.Tokens[vocabularies].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            declared[json.String(name)] = json.Kind(name + 1) == JsonKind.Boolean && json.IsTrue(name + 1);
        }

        var dialect = Dialect.Of(draft, declared, out var unknown);
        problem = unknown.Count == 0 ? null : new(
            $"The meta-schema '{iri}' requires vocabularies that are not known: {string.Join(", ", unknown)}.",
            $"メタスキーマ「{iri}」が必須とする語彙は利用できません: {string.Join("、", unknown)}。");
        return dialect;
    }
}
