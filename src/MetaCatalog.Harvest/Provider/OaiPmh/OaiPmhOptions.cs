namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>What the repository says about itself, and how it answers.</summary>
public sealed record OaiPmhOptions
{
    /// <summary>The repository's name.</summary>
    public required string RepositoryName { get; init; }

    /// <summary>The address of the catalog, without a slash at the end; the base URL is <c>{CatalogUrl}/oai</c>.</summary>
    public required string CatalogUrl { get; init; }

    /// <summary>Whom harvesters may write to.</summary>
    public required string AdminEmail { get; init; }

    /// <summary>Items on a page, 1–1,000.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>The base URL.</summary>
    public string BaseUrl => CatalogUrl + "/oai";

    /// <summary>The domain in identifiers <c>oai:{domain}:{id}</c>.</summary>
    public string Domain => new Uri(CatalogUrl).Host;
}
