namespace MetaCatalog.Catalog.Access;

/// <summary>Who asks. Every read and every write has one.</summary>
/// <remarks>Immutable. What an actor may do is what both its role and its scopes allow.</remarks>
/// <param name="Id">A stable name for the log; <c>anonymous</c> for nobody in particular.</param>
/// <param name="Role">What kind of actor it is.</param>
/// <param name="Scopes">What the token in use is good for; cut down to what the role may do.</param>
public sealed record Actor(string Id, Role Role, Scopes Scopes = Scopes.All)
{
    /// <summary>What people call the actor; the id where nothing else is known.</summary>
    public string Name { get; init; } = Id;

    /// <summary>Nobody in particular.</summary>
    public static readonly Actor Anonymous = new("anonymous", Role.Reader);

    /// <summary>The catalog itself, for what the clock does and for upkeep.</summary>
    public static readonly Actor System = new("system", Role.Administrator);

    /// <summary>Whether nothing is known about the actor.</summary>
    public bool IsAnonymous => ReferenceEquals(this, Anonymous) || Id == Anonymous.Id;

    /// <summary>What the actor may do, all counted.</summary>
    public Scopes Rights => Scopes & Granted(Role);

    /// <summary>Whether the actor has all of the rights.</summary>
    public bool May(Scopes rights) => (Rights & rights) == rights;

    private static Scopes Granted(Role role) => role switch
    {
        Role.Reader => Scopes.None,
        Role.Steward => Scopes.Steward,
        Role.Administrator => Scopes.All,
        Role.Committee => Scopes.Decide,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };
}
