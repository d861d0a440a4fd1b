using System.Text;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Random damage to a JSON-LD document: bytes changed and lost, pieces put in, one keyword in the place of another.</summary>
internal static class JsonLdMutation
{
    private const int Keywords = 12;
    private static readonly byte[][] Pieces =
    [
        .. new[] { "@context", "@id", "@type", "@value", "@list", "@graph", "@reverse", "@included", "@nest", "@index", "@container", "@language", "{}", "[]", "null", "\"\\ud800\"", "1e999", "\"_:b0\"", "{", "]" }
            .Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A damaged copy.</summary>
    public static byte[] Of(byte[] source, Random random)
    {
        var document = new List<byte>(source);
        for (var i = random.Next(1, 5); i > 0 && document.Count > 1; i--)
        {
            Damage(document, source, random);
        }

        return [.. document];
    }

    private static void Damage(List<byte> document, byte[] source, Random random)
    {
        var at = random.Next(document.Count);
        switch (random.Next(5))
        {
            case 0:
                document[at] = (byte)random.Next(256);
                break;
            case 1:
                document.RemoveRange(at, Math.Min(random.Next(1, 30), document.Count - at));
                break;
            case 2:
                document.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                var from = random.Next(source.Length);
                document.InsertRange(at, source[from..Math.Min(from + random.Next(40), source.Length)]);
                break;
            default:
                Replace(document, Pieces[random.Next(Keywords)], Pieces[random.Next(Keywords)]);
                break;
        }
    }

    private static void Replace(List<byte> document, byte[] from, byte[] to)
    {
        var text = Encoding.Latin1.GetString([.. document]).Replace(Encoding.Latin1.GetString(from), Encoding.Latin1.GetString(to), StringComparison.Ordinal);
        document.Clear();
        document.AddRange(Encoding.Latin1.GetBytes(text));
    }
}
