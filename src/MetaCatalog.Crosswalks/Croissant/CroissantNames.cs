using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Names of nodes, by which files, record sets and fields refer to each other.</summary>
internal static class CroissantNames
{
    /// <summary>Gives the node the name that it has, without white space, or else the proposed one.</summary>
    public static void Give(CrosswalkSource source, StatementWriter rest, Term node, string proposed)
    {
        var own = rest.NameOf(node);
        var name = own is null || own.StartsWith("_:", StringComparison.Ordinal) ? Unused(rest, proposed) : own;
        var clean = string.Concat(name.Select(static c => char.IsWhiteSpace(c) ? '_' : c));
        if (clean != name)
        {
            source.Lose(LossKind.Changed, $"@id {name}", "Croissant's names hold no white space.");
        }

        rest.Name(node, clean);
    }

    private static string Unused(StatementWriter rest, string proposed)
    {
        var name = proposed;
        for (var i = 2; rest.HasName(name); i++)
        {
            name = $"{proposed}-{i}";
        }

        return name;
    }
}
