using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>The Creative Commons actions of ODRL's common vocabulary, and which purposes take them.</summary>
internal static class CreativeCommonsActions
{
    private const string Namespace = "http://creativecommons.org/ns#";

    /// <summary>Sharing changed versions.</summary>
    public static readonly Iri DerivativeWorks = new(Namespace + "DerivativeWorks");

    /// <summary>Sharing copies.</summary>
    public static readonly Iri Sharing = new(Namespace + "Sharing");

    /// <summary>Whether the purpose takes the action; null when it is none of these.</summary>
    public static bool? IsTakenBy(Iri action, UsePurpose purpose)
    {
        if (!action.Value.StartsWith(Namespace, StringComparison.Ordinal))
        {
            return null;
        }

        return action.Value[Namespace.Length..] switch
        {
            "CommercialUse" => purpose.Commercial,
            "DerivativeWorks" => purpose.Derived,
            "Distribution" or "Sharing" or "Reproduction" => purpose.Copies,
            _ => false,
        };
    }
}
