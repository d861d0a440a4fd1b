using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>A document that is being written: the record, the version, and elements that every part of it uses.</summary>
internal sealed partial class JpcoarPage(CrosswalkSource source, JpcoarVersion version)
{
    public CrosswalkSource Source => source;

    public JpcoarVersion Version => version;

    public XNamespace Own => version.Own;

    /// <summary>Elements with texts; a version without romanised readings leaves them out, and that is told.</summary>
    public IEnumerable<XElement> Texts(XName name, IEnumerable<Literal> texts)
    {
        foreach (var text in texts)
        {
            if (version.IsTwo || LanguageTag.Of(text) != "ja-Latn")
            {
                yield return LanguageTag.Text(name, text);
            }
            else
            {
                source.Lose(LossKind.NotCarried, text.ToString(), "JPCOAR 1.0 has no romanised readings.");
            }
        }
    }

    /// <summary>An element with a plain text, or null without one.</summary>
    public static XElement? Optional(XName name, string? text) => text is null ? null : new XElement(name, LanguageTag.Clean(text));

    /// <summary>An attribute, or null without a value.</summary>
    public static XAttribute? Attribute(XName name, string? value) => value is null ? null : new XAttribute(name, LanguageTag.Clean(value));

    /// <summary>Dates of a record or file, in the forms that the version allows; the others are told.</summary>
    public IEnumerable<XElement> Dates(IEnumerable<CarriedDate> dates)
    {
        foreach (var date in dates)
        {
            if (!version.DateTypes.Contains(date.Type))
            {
                source.Lose(LossKind.NotCarried, $"{date.Type} {date.Value} {date.Information}", "JPCOAR has no date of this type.");
            }
            else if (InForm(date.Value) is { } value)
            {
                NoteChange(date, value);
                yield return new XElement(Kernel + "date", new XAttribute("dateType", date.Type), value);
            }
            else
            {
                source.Lose(LossKind.NotCarried, $"{date.Type} {date.Value} {date.Information}", "It is no date in the forms that JPCOAR allows.");
            }
        }
    }

    private void NoteChange(CarriedDate date, string value)
    {
        if (value != date.Value)
        {
            source.Lose(LossKind.Changed, $"{date.Type} {date.Value}", $"The day {value} was written.");
        }

        if (date.Information is { } information)
        {
            source.Lose(LossKind.NotCarried, $"{date.Type} {date.Value}: {information}", "JPCOAR has no words on a date.");
        }
    }

    private string? InForm(string value)
    {
        var day = W3cDate.Of(value);
        return version.IsTwo && Range().IsMatch(value) ? value : Day().IsMatch(day) && W3cDate.Typed(day) is not null ? day : null;
    }

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?=.)([0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?)?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?)?)?$(?<!^/)")]
    private static partial Regex Range();
}
