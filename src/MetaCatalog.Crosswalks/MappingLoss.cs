namespace MetaCatalog.Crosswalks;

/// <summary>What happened to a statement or element that a crosswalk could not carry as it was.</summary>
public enum LossKind
{
    /// <summary>Not carried at all.</summary>
    NotCarried,

    /// <summary>Carried with another value, for the reason given.</summary>
    Changed,

    /// <summary>Not in the source: a value that the target demands was put in.</summary>
    Invented,
}

/// <summary>One line of a loss report.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="What">The statement as N-Triples, or the element of the foreign format.</param>
/// <param name="Reason">Why, in one English sentence.</param>
public sealed record MappingLoss(LossKind Kind, string What, string Reason);
