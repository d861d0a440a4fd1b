using System.Text.Json;

namespace MetaCatalog.Catalog.Records;

/// <summary>What the outermost object of a plain JSON document says about itself.</summary>
/// <param name="Id">Its <c>id</c> as written; null when it has none.</param>
/// <param name="IsNode">Whether it is one node, and not a list of nodes under <c>@graph</c>.</param>
internal readonly record struct JsonRoot(string? Id, bool IsNode)
{
    /// <summary>Looks at the members of the outermost object; the document is known to be JSON.</summary>
    public static JsonRoot Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        var root = new JsonRoot(null, true);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("@id"u8);
            var isGraph = reader.ValueTextEquals("@graph"u8);
            reader.Read();
            root = isGraph ? root with { IsNode = false } : isId && reader.TokenType == JsonTokenType.String ? root with { Id = reader.GetString() } : root;
            reader.Skip();
        }

        return root;
    }
}
