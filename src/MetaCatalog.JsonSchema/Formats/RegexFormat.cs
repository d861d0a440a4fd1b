using System.Text;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>ECMA-262 section 22.2.1, Pattern, with the <c>u</c> flag.</summary>
internal sealed class RegexFormat : StringFormat
{
    public override string Name => "regex";

    public override string English => "an ECMA-262 regular expression";

    public override string Japanese => "ECMA-262の正規表現";

    public override bool IsValid(ReadOnlySpan<byte> utf8)
    {
        try
        {
            EcmaParser.Parse(Encoding.UTF8.GetString(utf8));
            return true;
        }
        catch (PatternException)
        {
            return false;
        }
    }
}
