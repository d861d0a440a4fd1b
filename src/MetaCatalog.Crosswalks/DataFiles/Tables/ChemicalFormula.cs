using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Elements in chemical formulas such as <c>BaTiO3</c>, <c>La1.85Sr0.15CuO4</c>, <c>Fe2(SO4)3</c>.</summary>
internal static partial class ChemicalFormula
{
    private static readonly HashSet<string> Symbols =
    [
        .. "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
            .Split(' '),
    ];

    /// <summary>The elements, each once; none when the text is no formula.</summary>
    public static IReadOnlyList<string> Elements(string text)
    {
        if (!Shape().IsMatch(text))
        {
            return [];
        }

        var found = Symbol().Matches(text).Select(static match => match.Value).Distinct().ToList();
        return found.TrueForAll(Symbols.Contains) ? found : [];
    }

    [GeneratedRegex(@"^(?:[A-Z][a-z]?|[()\[\]·.*+\-]|\d+(?:\.\d+)?)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    [GeneratedRegex("[A-Z][a-z]?")]
    private static partial Regex Symbol();
}
