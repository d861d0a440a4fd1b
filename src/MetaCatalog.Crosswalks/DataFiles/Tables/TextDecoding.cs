using System.Text;
using System.Text.Unicode;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Texts of tables, which in Japan are often Shift_JIS.</summary>
internal static class TextDecoding
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!; // the provider has it

    /// <summary>The text: UTF-8, else Shift_JIS, else UTF-8 with replacement characters.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return Encoding.UTF8.GetString(text);
        }

        try
        {
            return ShiftJis.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.UTF8.GetString(text);
        }
    }
}
