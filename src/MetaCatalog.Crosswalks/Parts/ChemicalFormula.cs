using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Chemical formulas in plain text.</summary>
internal static partial class ChemicalFormula
{
    private static readonly HashSet<string> Symbols =
    [
        "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn",
        "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In",
        "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta",
        "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk",
        "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og",
    ];

    /// <summary>Whether the text is the symbol of a chemical element.</summary>
    public static bool IsElement(string symbol) => Symbols.Contains(symbol);

    /// <summary>
    /// The elements in their order; none when the text is no formula, such as a name. Deuterium and tritium count as hydrogen.
    /// </summary>
    public static IReadOnlyList<string> Elements(string formula)
    {
        var compact = string.Concat(formula.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (compact.Length > 2000 || !Form().IsMatch(compact))
        {
            return [];
        }

        var found = Symbol().Matches(compact).Select(static match => match.Value is "D" or "T" ? "H" : match.Value).Distinct().ToList();
        return found.TrueForAll(IsElement) ? found : [];
    }

    /// <summary>Adds each element of a formula.</summary>
    public static void AddElements(RecordBuilder record, string formula)
    {
        foreach (var element in Elements(formula))
        {
            record.AddText(Mat.Element, element);
        }
    }

    [GeneratedRegex(@"^([A-Z][a-z]?[0-9.]*|[()\[\]·.*+\-][0-9.]*)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex("[A-Z][a-z]?")]
    private static partial Regex Symbol();
}
