using System.Text;

namespace MetaCatalog.Search.Analysis;

internal static class Folding
{
    /// <summary>The folded form of a text.</summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
