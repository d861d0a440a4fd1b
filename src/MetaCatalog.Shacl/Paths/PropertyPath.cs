using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Paths;

namespace MetaCatalog.Shacl;

/// <summary>A property path from a focus node to its values (SHACL, 2.3.1).</summary>
/// <remarks>Immutable and safe for many threads. <see cref="ToString"/> gives it as SPARQL writes it.</remarks>
public abstract class PropertyPath
{
    private protected PropertyPath()
    {
    }

    /// <summary>The predicate when the path is only one, else null.</summary>
    public virtual Iri? Predicate => null;

    /// <summary>The path as SPARQL 1.1 writes it, with full IRIs.</summary>
    public sealed override string ToString() => ToText(static iri => iri.ToString());

    /// <summary>Adds the nodes reached from a node.</summary>
    internal abstract void Follow(Validation run, Term from, ValueNodes into);

    /// <summary>Adds the nodes from which a node is reached.</summary>
    internal abstract void FollowBack(Validation run, Term from, ValueNodes into);

    /// <summary>Writes the path as blank nodes and lists, fresh in every place.</summary>
    internal abstract Term WriteTo(PathGraph graph);

    /// <summary>The path as SPARQL writes it, with IRIs written as told.</summary>
    internal abstract string ToText(Func<Iri, string> name);

    /// <summary>The path as a step of another: in brackets when it is made of several.</summary>
    internal virtual string ToStepText(Func<Iri, string> name) => ToText(name);

    /// <summary>The path before <c>*</c>, <c>+</c> and <c>?</c>, which may not follow one another.</summary>
    internal virtual string ToRepeatableText(Func<Iri, string> name) => ToStepText(name);
}
