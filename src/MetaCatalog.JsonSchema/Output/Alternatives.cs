using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Output;

/// <summary>
/// Explains a failed <c>anyOf</c> or <c>oneOf</c>: when no alternative is for such a value, what the alternatives are for; else
/// what is missing to the one that comes closest.
/// </summary>
internal static class Alternatives
{
    public delegate void Collector(in JsonView json, OutputUnit unit, List<OutputUnit> causes);

    public static void Collect(in JsonView json, OutputUnit unit, List<OutputUnit> causes, Collector collect)
    {
        var branches = new List<List<OutputUnit>>();
        foreach (var child in unit.Children.Where(static child => !child.IsValid))
        {
            var found = new List<OutputUnit>();
            collect(json, child, found);
            branches.Add(found);
        }

        var matching = Matching(unit);
        if (matching.Count > 1)
        {
            unit.Message = OneOf.TooMany(json, unit.Value, matching);
        }
        else if (branches.Count == 0)
        {
            unit.Message = new($"{json.Shown(unit.Value)} fits none of the alternatives.", $"{json.Shown(unit.Value)}はどの選択肢にも当てはまりません。");
        }
        else if (branches.TrueForAll(branch => IsAboutKind(branch, unit.Value)) && branches.Count > 1)
        {
            unit.Message = WrongKind(json, unit.Value, branches);
        }
        else
        {
            causes.AddRange(branches.MinBy(branch => Distance(branch, unit))!);
            return;
        }

        causes.Add(unit);
    }

    private static List<int> Matching(OutputUnit unit) => unit.MatchedAlternatives ?? [];

    /// <summary>Whether an alternative fell at once: by type, const or enum of the value itself.</summary>
    private static bool IsAboutKind(List<OutputUnit> branch, int value) =>
        branch.Exists(cause => cause.Value == value && cause.Keyword is Keywords.Type or Const or Keywords.Enum && cause.Value == value);

    private static Message WrongKind(in JsonView json, int value, List<List<OutputUnit>> branches)
    {
        var deciding = branches.Select(branch => branch.First(cause => cause.Value == value && cause.Keyword is Keywords.Type or Const or Keywords.Enum)).ToList();
        var english = Words.List(deciding.SelectMany(static cause => Allowed(cause.Keyword!, static word => word.En)).Distinct()).En;
        var japanese = Words.List(deciding.SelectMany(static cause => Allowed(cause.Keyword!, static word => word.Ja)).Distinct()).Ja;
        return new($"{json.Shown(value)} is not allowed. Allowed: {english}.", $"{json.Shown(value)}は使えません。使えるもの: {japanese}。");
    }

    private static IEnumerable<string> Allowed(Keyword keyword, Func<Message, string> word) => keyword switch
    {
        Keywords.Type type => type.Names.Select(name => word(Words.Type(name))),
        Const constant => constant.Allowed,
        Keywords.Enum list => list.Allowed,
        _ => [],
    };

    /// <summary>Alternatives of another kind are far; then fewer errors, and errors deeper inside, are nearer.</summary>
    private static (int, int, int) Distance(List<OutputUnit> branch, OutputUnit unit) => (
        IsAboutKind(branch, unit.Value) ? 1 : 0,
        branch.Count(cause => cause.Value == unit.Value || IsDiscriminator(cause, unit)),
        branch.Count);

    /// <summary>A property right below with one allowed value, such as a type name, tells alternatives apart.</summary>
    private static bool IsDiscriminator(OutputUnit cause, OutputUnit unit) =>
        cause.Keyword is Const or Keywords.Enum && ReferenceEquals(cause.Path?.Parent, unit.Path);
}
