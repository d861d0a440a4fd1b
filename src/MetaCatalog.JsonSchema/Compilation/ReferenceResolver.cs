using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Follows an absolute IRI to a schema in the registry: by resource, then by JSON pointer or anchor.</summary>
internal sealed class ReferenceResolver(SchemaRegistry registry, SchemaCompiler compiler)
{
    public SchemaNode? Find(string iri, out Message? problem)
    {
        var (name, fragment) = IriReference.SplitFragment(iri);
        problem = null;
        if (registry.FindResource(name) is not { } resource)
        {
            problem = new(
                $"No schema is registered under '{name}'. Add it to the registry: nothing is fetched.",
                $"「{name}」というスキーマは登録されていません。自動取得はしないため、レジストリーに追加してください。");
            return null;
        }

        var token = TokenOf(resource, Uri.UnescapeDataString(fragment));
        if (token >= 0)
        {
            return compiler.NodeOf(resource.Document, token);
        }

        problem = new($"There is nothing at '#{fragment}' in '{name}'.", $"「{name}」に「#{fragment}」に当たるものがありません。");
        return null;
    }

    private int TokenOf(SchemaResource resource, string fragment)
    {
        if (fragment.Length == 0)
        {
            return resource.Root;
        }

        return fragment[0] == '/' ? Follow(resource, fragment) : resource.Anchors.GetValueOrDefault(fragment, -1);
    }

    private int Follow(SchemaResource resource, string pointer)
    {
        var document = resource.Document;
        var token = resource.Root;
        var position = new SchemaPosition(resource, "");
        foreach (var segment in pointer[1..].Split('/'))
        {
            token = JsonPointer.Child(document.View, token, JsonPointer.Unescape(segment));
            if (token < 0)
            {
                return -1;
            }

            position = document.PositionOf(token) ?? position with { Pointer = position.Pointer + "/" + segment };
        }

        if (document.PositionOf(token) is null)
        {
            new SchemaIndexer(document, registry).Index(token, position);
        }

        return token;
    }
}
