using System.Globalization;
using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema;

/// <summary>
/// The schemas that are known by IRI: the only place references are looked up in. Nothing is ever fetched. The meta-schemas of
/// drafts 2020-12, 2019-09 and 7 are always known.
/// </summary>
/// <remarks>Thread safe. A schema may refer to one that is added later, as long as it is there when compiled.</remarks>
public sealed class SchemaRegistry
{
    private static readonly JsonLimits SchemaLimits = new(Depth: 500, NumberLength: 4096, RefuseDuplicateNames: true);

    private readonly Lock gate = new();
    private readonly Dictionary<string, SchemaDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);
    private int anonymous;

    /// <summary>Adds a schema document.</summary>
    /// <param name="utf8">The schema as JSON.</param>
    /// <param name="iri">The IRI it is found under, besides its own <c>$id</c>. Without either it gets one of its own.</param>
    /// <returns>The IRI to compile it by: its <c>$id</c>, else the one given.</returns>
    /// <remarks>Adding the same text under the same IRI again changes nothing.</remarks>
    /// <exception cref="SchemaException">It is not JSON, or its IRI already names another schema.</exception>
    public string Add(ReadOnlySpan<byte> utf8, string? iri = null)
    {
        var tape = Parse(utf8, iri ?? "");
        lock (gate)
        {
            return Add(tape, iri);
        }
    }

    /// <summary>Compiles a schema that was added.</summary>
    /// <param name="iri">Its IRI; a fragment may name a schema inside it.</param>
    /// <exception cref="SchemaException">It is not there, or it or a schema it refers to is broken: with all faults.</exception>
    public Schema Compile(string iri)
    {
        lock (gate)
        {
            return new SchemaCompiler(this).Compile(iri);
        }
    }

    /// <summary>Adds a schema document and compiles it.</summary>
    /// <exception cref="SchemaException">It, or a schema it refers to, is broken: with all faults.</exception>
    public Schema Compile(ReadOnlySpan<byte> utf8) => Compile(Add(utf8));

    /// <summary>The resource with the IRI (without fragment), from the documents added or the official meta-schemas.</summary>
    internal SchemaResource? FindResource(string iri)
    {
        if (!documents.ContainsKey(iri) && MetaSchemas.Find(iri) is { } text)
        {
            Add(JsonTape.Parse(text, SchemaLimits), iri);
        }

        foreach (var document in documents.Values.Where(static document => !document.IsIndexed).Distinct().ToList())
        {
            new SchemaIndexer(document, this).Index();
        }

        return resources.GetValueOrDefault(iri) ?? documents.GetValueOrDefault(iri)?.Resources[0];
    }

    /// <summary>Takes the resource's IRI; false when another schema has it.</summary>
    internal bool TryRegister(SchemaResource resource) =>
        resources.TryAdd(resource.Iri, resource) || resources[resource.Iri] == resource;

    /// <summary>The dialect that a <c>$schema</c> names.</summary>
    internal Dialect? FindDialect(string schema, out Message? problem)
    {
        var iri = schema.TrimEnd('#');
        problem = null;
        if (Dialect.Official(iri) is { } official)
        {
            return official;
        }

        if (!documents.TryGetValue(iri, out var document))
        {
            problem = new($"The meta-schema '{schema}' is not known. Add it to the registry.", $"メタスキーマ「{schema}」が登録されていません。レジストリーに追加してください。");
            return null;
        }

        return MetaSchemaReader.ReadDialect(document.View, iri, out problem);
    }

    private string Add(JsonTape tape, string? iri)
    {
        var own = IdOf(tape.View);
        var found = iri ?? (own is not null && own.Contains(':', StringComparison.Ordinal) ? own : NextAnonymous());
        var document = new SchemaDocument(IriReference.SplitFragment(found).Iri, tape);
        var name = own is null ? document.Iri : IriReference.SplitFragment(IriReference.Resolve(document.Iri, own)).Iri;
        foreach (var key in new[] { document.Iri, name }.Distinct())
        {
            if (!documents.TryAdd(key, document) && !documents[key].View.Bytes.SequenceEqual(tape.View.Bytes))
            {
                throw new SchemaException([document.Fault(0, key, "$id", new(
                    $"The IRI '{key}' already names another schema.", $"IRI「{key}」はすでに別のスキーマの名前です。"))]);
            }
        }

        return name;
    }

    private string NextAnonymous() => string.Create(CultureInfo.InvariantCulture, $"json-schema:///schema-{++anonymous}");

    private static string? IdOf(in JsonView json)
    {
        var id = json.Find(0, "$id"u8);
        return id >= 0 && json.Kind(id) == JsonKind.String && json.String(id) is { Length: > 0 } text && text[0] != '#' ? text : null;
    }

    private static JsonTape Parse(ReadOnlySpan<byte> utf8, string iri)
    {
        try
        {
            return JsonTape.Parse(utf8.ToArray(), SchemaLimits);
        }
        catch (JsonSyntaxException error)
        {
            var position = TextPosition.Of(utf8, error.Offset);
            throw new SchemaException([new SchemaFault(iri, "syntax", error.Description.En, error.Description.Ja, position.Line, position.Column)]);
        }
    }
}
