using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.QuakeMl;

/// <summary>An event by its preferred origin and magnitude; without a preference, by the first.</summary>
/// <param name="Type">What it was, such as <c>earthquake</c>, or null.</param>
/// <param name="Names">Its names and regions, each with its kind.</param>
/// <param name="Time">When it began, or null.</param>
/// <param name="Point">Longitude and latitude, or null.</param>
/// <param name="Depth">Depth in metres, or null.</param>
/// <param name="Magnitude">The magnitude, or null.</param>
/// <param name="MagnitudeType">Its kind, or null.</param>
internal sealed record QuakeMlEvent(
    string? Type,
    IReadOnlyList<(string Text, string? Kind)> Names,
    Literal? Time,
    (double Longitude, double Latitude)? Point,
    double? Depth,
    double? Magnitude,
    string? MagnitudeType)
{
    public static QuakeMlEvent Take(XmlSource source, XElement element)
    {
        var origin = Preferred(source, element, "origin", "preferredOriginID");
        var magnitude = Preferred(source, element, "magnitude", "preferredMagnitudeID");
        var longitude = Quantity(source, origin, "longitude", 180);
        var latitude = Quantity(source, origin, "latitude", 90);
        return new QuakeMlEvent(
            source.TakeText(element, "type"),
            TakeNames(source, element, origin),
            DateLiteral.Of(source.TakeText(source.TakeFirst(origin, "time"), "value")),
            longitude is { } east && latitude is { } north ? (east, north) : null,
            Quantity(source, origin, "depth", 7_000_000),
            Quantity(source, magnitude, "mag", 20),
            source.TakeText(magnitude, "type"));
    }

    private static XElement? Preferred(XmlSource source, XElement element, string name, string preference)
    {
        var preferred = source.TakeText(element, preference);
        var found = element.Elements().FirstOrDefault(child => child.Name.LocalName == name && child.Attribute("publicID")?.Value == preferred)
            ?? element.Elements().FirstOrDefault(child => child.Name.LocalName == name);
        return found is null ? null : source.TakeOne(found);
    }

    // A value that cannot be one of this kind is left behind, and told as a loss.
    private static double? Quantity(XmlSource source, XElement? element, string name, double limit)
    {
        var quantity = element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);
        var value = quantity?.Elements().FirstOrDefault(static child => child.Name.LocalName == "value");
        if (NumberText.Double(XmlSource.TextOf(value)) is not { } number || Math.Abs(number) > limit)
        {
            return null;
        }

        source.TakeOne(quantity!);
        source.TakeOne(value!);
        return number;
    }

    private static List<(string Text, string? Kind)> TakeNames(XmlSource source, XElement element, XElement? origin)
    {
        var names = new List<(string Text, string? Kind)>();
        foreach (var description in source.Take(element, "description"))
        {
            if (source.TakeText(description, "text") is { } text)
            {
                names.Add((text, source.TakeText(description, "type")));
            }
        }

        if (source.TakeText(origin, "region") is { } region)
        {
            names.Add((region, "region name"));
        }

        return names;
    }
}
