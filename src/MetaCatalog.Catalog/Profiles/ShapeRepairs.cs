using System.Collections.Frozen;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>How to mend what a shape of the profiles finds (<c>mc:repair</c> beside <c>sh:message</c>). Thread safe.</summary>
internal static class ShapeRepairs
{
    private static readonly Lazy<FrozenDictionary<Term, Bilingual>> All = new(Read);

    /// <summary>The repair that a shape tells, or null.</summary>
    public static Bilingual? Of(Term shape) => All.Value.GetValueOrDefault(shape);

    private static FrozenDictionary<Term, Bilingual> Read() => KnownProfiles.All
        .SelectMany(static profile => ProfileFiles.ReadShapes(profile.ShapesPath).WithPredicate(Mc.Repair))
        .GroupBy(static triple => triple.Subject, static triple => (Literal)triple.Object)
        .ToFrozenDictionary(
            static texts => texts.Key,
            static texts => new Bilingual(texts.First(static text => text.Language == "en").LexicalForm, texts.First(static text => text.Language == "ja").LexicalForm));
}
