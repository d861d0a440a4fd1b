using System.Net.Http.Headers;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>One request and its whole answer.</summary>
internal static class Exchange
{
    /// <summary>Gets a page and reads it to its end.</summary>
    /// <exception cref="HttpRequestException">The answer is no success.</exception>
    public static async Task<byte[]> Get(HttpClient client, string path, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(mediaType));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
