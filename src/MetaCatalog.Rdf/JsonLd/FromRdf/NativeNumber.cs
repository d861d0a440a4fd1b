using System.Globalization;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>Lexical forms of XML Schema numbers as JSON numbers, where there is one.</summary>
internal static class NativeNumber
{
    public static JsonNumber? Integer(string text)
    {
        var digits = text.AsSpan(text is ['+' or '-', ..] ? 1 : 0);
        if (digits.IsEmpty || digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        var trimmed = digits.TrimStart('0');
        return new JsonNumber(trimmed.IsEmpty ? "0" : (text[0] == '-' ? "-" : "") + trimmed.ToString());
    }

    public static JsonNumber? Double(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value) && text.AsSpan().IndexOfAny('I', 'N') < 0
            ? new JsonNumber(EcmaScriptNumber.ToText(value))
            : null;
}
