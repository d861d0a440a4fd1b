using System.Text.Json;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>JSON strings with escapes, to UTF-8.</summary>
internal static class Unescaping
{
    /// <summary>Whether the escapes of the reader's string stand for text: not so for half a surrogate pair.</summary>
    public static bool IsSound(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Appends the text of a string given with its quotes.</summary>
    public static void Append(ByteBuffer output, ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        output.Advance(reader.CopyString(output.GetSpan(quoted.Length)));
    }
}
