using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Keeps one finding for one cause, the most helpful: an access rule before a shape before the JSON Schema.</summary>
/// <remarks>
/// Two findings of different checks have one cause when they are about the same node, the same property and the same kind of
/// fault: missing, too many, or a wrong value. A JSON pointer is followed from the primary topic through the context's terms; where a
/// property has several values the pointer does not say for certain which node is meant, and both findings stay. What is kept bears the
/// highest severity of those left out, and their place in the document. Findings of one check are left out only when they say the
/// same words of the same place.
/// </remarks>
internal sealed class OneCause
{
    private readonly Graph graph;
    private readonly Term topic;
    private readonly List<Finding> kept = [];
    private readonly Dictionary<Cause, int> placeOf = [];

    private OneCause(Graph graph, Term topic) => (this.graph, this.topic) = (graph, topic);

    private enum Kind
    {
        Missing,
        TooMany,
        WrongValue,
    }

    private readonly record struct Cause(Term Node, string Path, Kind Kind);

    /// <summary>The findings without those that another one says better.</summary>
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings, Graph graph, Term topic)
    {
        var run = new OneCause(graph, topic);
        foreach (var family in findings.DistinctBy(Words).GroupBy(static finding => Rank(finding.Code)).OrderBy(static family => family.Key))
        {
            run.Add([.. family]);
        }

        return run.kept;
    }

    private static (string En, Term? Node, string? Path, Term? Value, string? Pointer) Words(Finding finding)
    {
        var place = finding.Location;
        return (finding.Message.En, place.FocusNode, place.Path, place.Value, place.Pointer);
    }

    private static int Rank(string code) => FindingCodes.IsRule(code) ? 0 : FindingCodes.IsShacl(code) ? 1 : FindingCodes.IsSchema(code) ? 2 : 3;

    // The causes of a family count only for the families after it: two rules about one property are two things to mend.
    private void Add(List<Finding> family)
    {
        List<(Cause Cause, int Place)> known = [];
        foreach (var finding in family)
        {
            var causes = CausesOf(finding);
            var better = causes.Select(cause => placeOf.GetValueOrDefault(cause, -1)).FirstOrDefault(static place => place >= 0, -1);
            if (better >= 0)
            {
                kept[better] = Joined(kept[better], finding);
                continue;
            }

            known.AddRange(causes.Select(cause => (cause, kept.Count)));
            kept.Add(finding);
        }

        foreach (var (cause, place) in known)
        {
            placeOf.TryAdd(cause, place);
        }
    }

    private static Finding Joined(Finding better, Finding other) => better with
    {
        Severity = better.Severity > other.Severity ? better.Severity : other.Severity,
        BlocksPublication = better.BlocksPublication || other.BlocksPublication,
        Repair = better.Repair ?? other.Repair,
        Location = better.Location with
        {
            Pointer = better.Location.Pointer ?? other.Location.Pointer,
            Line = better.Location.Line ?? other.Location.Line,
            Column = better.Location.Column ?? other.Location.Column,
            Value = better.Location.Value ?? other.Location.Value,
        },
    };

    private List<Cause> CausesOf(Finding finding) => finding.Location switch
    {
        { FocusNode: { } node, Path: { } path } when KindOf(finding, node, path) is { } kind => [.. PathText.Alternatives(path).Select(choice => new Cause(node, choice, kind))],
        { Pointer: { } pointer } when FindingCodes.IsSchema(finding.Code) => [.. PlacesOf(finding, pointer)],
        _ => [],
    };

    private IEnumerable<Cause> PlacesOf(Finding finding, string pointer)
    {
        var kind = finding.Code switch
        {
            "schema:required" => Kind.Missing,
            "schema:maxItems" => Kind.TooMany,
            _ => Kind.WrongValue,
        };
        var whole = finding.MissingMember is { } member ? $"{pointer}/{member}" : pointer;
        return PointerPlaces.Of(graph, topic, whole).Select(place => new Cause(place.Node, place.Path, kind));
    }

    // A rule that names no value, of a property that is there, weighs several things together: that is a cause of its own.
    private Kind? KindOf(Finding finding, Term node, string path) => finding.Code switch
    {
        "sh:minCount" or "sh:qualifiedMinCount" => Kind.Missing,
        "sh:maxCount" or "sh:uniqueLang" => Kind.TooMany,
        _ when FindingCodes.IsShacl(finding.Code) => Kind.WrongValue,
        _ when !FindingCodes.IsRule(finding.Code) => null,
        _ when finding.Location.Value is not null => Kind.WrongValue,
        _ => PathText.Predicate(path) is { } property && graph.Object(node, property) is null ? Kind.Missing : null,
    };
}
