using System.Globalization;
using System.Text;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>
/// Where a zero-width non-joiner parts letters that would join. RFC 5892 appendix A.1; combining classes and joining types are facts
/// of the Unicode Character Database for the scripts that join.
/// </summary>
internal static class JoiningContext
{
    /// <summary>Canonical combining class 9.</summary>
    public static readonly CodePointSet Viramas = Scripts.Ranges(
        "94D 9CD A4D ACD B4D BCD C4D CCD D3B-D3C D4D DCA E3A EBA F84 1039-103A 1714-1715 1734 17D2 1A60 1B44 1BAA-1BAB 1BF2-1BF3 2D7F A806 A82C A8C4 A953 A9C0 AAF6 ABED "
        + "10A3F 11046 11070 1107F 110B9 11133-11134 111C0 11235 112EA 1134D 11442 114C2 115BF 1163F 116B6 1172B 11839 1193D-1193E 119E0 11A34 11A47 11A99 11C3F 11D44-11D45 11D97");

    /// <summary>Letters that join only to the one before them (R).</summary>
    private static readonly CodePointSet RightJoining = Scripts.Ranges(
        "622-625 627 629 62F-632 648 671-673 675-677 688-699 6C0 6C3-6CB 6CD 6CF 6D2-6D3 6D5 6EE-6EF 710 715-719 71E 728 72C 72F 74D 759-75B 76B-76C 771 773-774 778-779 840 846-847 849 854 856-858 867 869-86A 870-882 88E 8AA-8AC 8AE 8B1-8B2 8B9");

    /// <summary>Letters of joining scripts (D, once those above are taken away).</summary>
    private static readonly CodePointSet Joining = Scripts.Ranges(
        "620 622-63F 641-64A 66E-66F 671-673 675-6D3 6D5 6EE-6EF 6FA-6FC 6FF 710 712-72F 74D-77F 7CA-7EA 840-858 860 862-865 867-86A 870-882 886 889-88E 8A0-8AC 8AE-8C8 1807 1820-1842 1843-1878 1887-18A8 18AA A840-A871");

    public static bool Holds(Rune[] label, int index)
    {
        var before = Neighbour(label, index, -1);
        var after = Neighbour(label, index, 1);
        return Joining.Contains(before) && !RightJoining.Contains(before) && Joining.Contains(after);
    }

    /// <summary>The next letter that is not transparent, or -1.</summary>
    private static int Neighbour(Rune[] label, int index, int step)
    {
        for (index += step; (uint)index < (uint)label.Length; index += step)
        {
            var isTransparent = Rune.GetUnicodeCategory(label[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
            if (!isTransparent || label[index].Value is 0x200C or 0x200D)
            {
                return label[index].Value;
            }
        }

        return -1;
    }
}
