using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Where a reason comes from.</summary>
public enum UseSource
{
    /// <summary>The access level.</summary>
    Level,

    /// <summary>A licence or rights statement.</summary>
    Licence,

    /// <summary>A DUO code.</summary>
    Duo,

    /// <summary>An ODRL policy.</summary>
    Odrl,

    /// <summary>Terms in words.</summary>
    Terms,
}

/// <summary>One reason for a verdict, with the statement that it rests on.</summary>
/// <param name="Verdict">What follows from it alone.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Message">In words.</param>
/// <param name="Path">The property that says so, such as <c>dct:license</c>; what is missing when there is no value.</param>
/// <param name="Node">The node of the statement.</param>
/// <param name="Value">The value of the statement; null when it is missing.</param>
public sealed record UseReason(UseVerdict Verdict, UseSource Source, Bilingual Message, string Path, Term Node, Term? Value)
{
    /// <summary>Whether it holds only for a time, because a date decides.</summary>
    public bool DependsOnTime { get; init; }

    internal static UseReason Of(UseVerdict verdict, UseSource source, string words, string path, Term node, Term? value, params ReadOnlySpan<Slot> slots) =>
        new(verdict, source, Fill(UsePurposes.Words(words), slots), path, node, value);

    private static Bilingual Fill(Bilingual template, ReadOnlySpan<Slot> slots)
    {
        var (en, ja) = (template.En, template.Ja);
        foreach (var slot in slots)
        {
            var name = $"{{{slot.Name}}}";
            en = en.Replace(name, slot.Text.En, StringComparison.Ordinal);
            ja = ja.Replace(name, slot.Text.Ja, StringComparison.Ordinal);
        }

        return new Bilingual(en, ja);
    }
}

/// <summary>The answer to one purpose.</summary>
/// <param name="Purpose">What was asked about.</param>
/// <param name="Verdict">The narrowest verdict of the reasons.</param>
/// <param name="Reasons">The reasons, the narrowest first.</param>
public sealed record UseAnswer(UsePurpose Purpose, UseVerdict Verdict, IReadOnlyList<UseReason> Reasons)
{
    internal static UseAnswer Of(UsePurpose purpose, IEnumerable<UseReason> reasons)
    {
        IReadOnlyList<UseReason> sorted = [.. reasons.OrderByDescending(static reason => reason.Verdict)];
        return new UseAnswer(purpose, sorted.Count == 0 ? UseVerdict.Permitted : sorted[0].Verdict, sorted);
    }
}
