using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>What an XML document says, as a set of facts: the path of local names, the language, the value in its normal form.</summary>
internal static class XmlFacts
{
    public static IReadOnlySet<string> Of(XElement root) => Collect(root, "/" + root.Name.LocalName).ToHashSet(StringComparer.Ordinal);

    /// <summary>The facts of the first document that are neither in the second nor named by a loss.</summary>
    public static IReadOnlyList<string> Missing(XElement first, XElement second, IEnumerable<MappingLoss> losses)
    {
        var kept = Of(second);
        var told = string.Join('\n', losses.Select(static loss => $"{loss.What} {loss.Reason}"));
        return [.. Of(first).Where(fact => !kept.Contains(fact) && !told.Contains(Excerpt(fact), StringComparison.Ordinal))];
    }

    private static string Excerpt(string fact)
    {
        var value = fact[(fact.IndexOf(" = ", StringComparison.Ordinal) + 3)..];
        return value.Length <= 70 ? value : value[..70];
    }

    private static IEnumerable<string> Collect(XElement element, string path)
    {
        var language = element.Attribute(XNamespace.Xml + "lang")?.Value is { } tag && tag.Length > 0 ? $"@{tag.Split('-')[0]}{(tag.Contains("Kana", StringComparison.Ordinal) || tag.Contains("Latn", StringComparison.Ordinal) ? tag[2..] : "")}" : "";
        var text = string.Concat(element.Nodes().Select(static node => node switch { XText words => words.Value, XElement { Name.LocalName: "br" } => " ", _ => "" }));
        if (Normal(text) is { Length: > 0 } value)
        {
            yield return $"{path}{language} = {value}";
        }

        foreach (var attribute in element.Attributes().Where(static attribute => IsContent(attribute) && !IsWellKnownScheme(attribute)))
        {
            yield return $"{path}/@{attribute.Name.LocalName} = {Normal(attribute.Value)}";
        }

        foreach (var fact in element.Elements().SelectMany(child => Collect(child, child.Name.LocalName == "geoLocationPolygons" ? path : $"{path}/{child.Name.LocalName}")))
        {
            yield return fact;
        }
    }

    private static bool IsContent(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Value.Length > 0
        && attribute.Name.Namespace != XNamespace.Xml && attribute.Name.NamespaceName != "http://www.w3.org/2001/XMLSchema-instance";

    // The address of a scheme follows from its name.
    private static bool IsWellKnownScheme(XAttribute attribute) =>
        attribute.Name.LocalName == "schemeURI" && new[] { "orcid.org", "ror.org", "isni.org", "grid.ac" }.Any(host => attribute.Value.Contains(host, StringComparison.Ordinal));

    /// <summary>A value in the form in which equal values are the same.</summary>
    public static string Normal(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && plain.Contains('.', StringComparison.Ordinal))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var address = PersistentIdentifier.Of(plain)?.Address ?? LicenceAddress.Normal(plain);
        return address.Length < 60 && AgentIdentifier.Of(address) is { IsValid: true } agent ? agent.Value : address;
    }
}
