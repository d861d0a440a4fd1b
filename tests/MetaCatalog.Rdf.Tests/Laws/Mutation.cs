namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>Random damage to a document in a text syntax: bytes changed, lost, doubled, cut off, and pieces put in that often matter.</summary>
internal static class Mutation
{
    private static readonly byte[][] Snippets =
    [
        [.. "\"\"\""u8], [.. "<"u8], [.. ">"u8], [.. "[ ("u8], [.. "] )"u8], [.. "{"u8], [.. "\\u"u8], [.. "\\U0011FFFF"u8], [.. "@prefix"u8], [.. "^^"u8],
        [.. " . "u8], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0], [.. "&x;"u8], [.. "<!DOCTYPE x ["u8], [.. "]]>"u8], [.. "1e"u8], [.. "_:"u8],
    ];

    /// <summary>A damaged copy.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        var bytes = new List<byte>(document);
        for (var i = 1 + random.Next(4); i > 0 && bytes.Count > 0; i--)
        {
            Damage(bytes, random);
        }

        return [.. bytes];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var count = Math.Min(random.Next(12), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, count);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count));
                break;
            case 3:
                bytes.InsertRange(at, Snippets[random.Next(Snippets.Length)]);
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }
}
