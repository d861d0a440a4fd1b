using System.Collections.Frozen;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The chemical elements, and which a formula holds.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> Symbols =
        ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe " +
        "Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr " +
        "Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Symbols.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsElement(string symbol) => Symbols.Contains(symbol);

    /// <summary>The elements of a formula such as <c>Li10GeP2S12</c> or <c>La0.7Sr0.3MnO3</c>; none when it holds a word that is no element.</summary>
    public static IReadOnlyList<string> OfFormula(string formula)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < formula.Length;)
        {
            if (!char.IsAsciiLetter(formula[i]))
            {
                i++;
                continue;
            }

            var length = i + 1 < formula.Length && char.IsAsciiLetterLower(formula[i + 1]) ? 2 : 1;
            if (!Known.Contains(formula.AsSpan(i, length)))
            {
                return [];
            }

            found.Add(formula.Substring(i, length));
            i += length;
        }

        return [.. found];
    }
}
