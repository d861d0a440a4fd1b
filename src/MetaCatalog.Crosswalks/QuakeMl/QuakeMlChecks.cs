using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.QuakeMl;

/// <summary>Defects that QuakeML documents have in practice: values outside an enumeration, identifiers of the wrong form.</summary>
/// <remarks>QuakeML BED 1.2, "Enumerations" and "ResourceReference".</remarks>
internal static partial class QuakeMlChecks
{
    private const int MostFindings = 100;

    private static readonly Dictionary<(string Parent, string Name), HashSet<string>> Enumerations = new()
    {
        [("event", "type")] =
        [
            "not existing", "not reported", "earthquake", "anthropogenic event", "collapse", "cavity collapse", "mine collapse", "building collapse",
            "explosion", "accidental explosion", "chemical explosion", "controlled explosion", "experimental explosion", "industrial explosion",
            "mining explosion", "quarry blast", "road cut", "blasting levee", "nuclear explosion", "induced or triggered event", "rock burst",
            "reservoir loading", "fluid injection", "fluid extraction", "crash", "plane crash", "train crash", "boat crash", "other event",
            "atmospheric event", "sonic boom", "sonic blast", "acoustic noise", "thunder", "avalanche", "snow avalanche", "debris avalanche",
            "hydroacoustic event", "ice quake", "slide", "landslide", "rockslide", "meteorite", "volcanic eruption",
        ],
        [("origin", "depthType")] =
        [
            "from location", "from moment tensor inversion", "from modeling of broad-band P waveforms", "constrained by depth phases",
            "constrained by direct phases", "constrained by depth and direct phases", "operator assigned", "other",
        ],
        [("", "evaluationMode")] = ["manual", "automatic"],
        [("", "evaluationStatus")] = ["preliminary", "confirmed", "reviewed", "final", "rejected"],
    };

    /// <summary>Adds a finding for each defect, the first hundred of them.</summary>
    public static void Check(XElement parameters, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (var element in parameters.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (findings.Count >= MostFindings)
            {
                return;
            }

            CheckValue(element, findings);
            CheckIdentifier(element, element.Attribute("publicID")?.Value, findings);
            if (element.Name.LocalName.EndsWith("ID", StringComparison.Ordinal) && element.Name.LocalName != "agencyID")
            {
                CheckIdentifier(element, XmlSource.TextOf(element), findings);
            }
        }
    }

    private static void CheckValue(XElement element, List<Finding> findings)
    {
        var name = element.Name.LocalName;
        var allowed = Enumerations.GetValueOrDefault((element.Parent?.Name.LocalName ?? "", name)) ?? Enumerations.GetValueOrDefault(("", name));
        if (allowed is not null && XmlSource.TextOf(element) is { } value && !allowed.Contains(value))
        {
            findings.Add(ReadingFaults.At(
                element,
                "quakeml:enumeration",
                Severity.Warning,
                $"{name} '{value}' is not in the list of QuakeML 1.2.",
                $"{name}「{value}」は QuakeML 1.2 の一覧にありません。"));
        }
    }

    private static void CheckIdentifier(XElement element, string? identifier, List<Finding> findings)
    {
        if (identifier is not null && !Reference().IsMatch(identifier))
        {
            findings.Add(ReadingFaults.At(
                element,
                "quakeml:identifier",
                Severity.Warning,
                $"The identifier '{identifier}' has not the form smi:authority/path of QuakeML 1.2.",
                $"識別子「{identifier}」は QuakeML 1.2 の形式（smi:機関/パス）ではありません。"));
        }
    }

    [GeneratedRegex(@"^(smi|quakeml):\w[\w\-.*()~']{2,}/[\w\-.*()~'][\w\-.*()+?~'=,;#/&]*$")]
    private static partial Regex Reference();
}
