using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tijdpad.Web.Tests;

/// <summary>A browser without script: follows nothing by itself, keeps cookies, fills in the hidden token of forms.</summary>
public sealed class Browser(HttpClient http)
{
    private string _token = "";

    public HttpClient Http => http;

    public async Task<Answer> GetAsync(string address)
    {
        using var response = await http.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response);
    }

    /// <summary>Sends a form. The token is that of the last page that had one.</summary>
    public async Task<Answer> SubmitAsync(string address, IDictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = _token;
        using var form = new FormUrlEncodedContent(fields);
        using var response = await http.PostAsync(new Uri(address, UriKind.Relative), form);
        return await ReadAsync(response);
    }

    /// <summary>Sends fields by any method, in the form that files may go with, with the token of the last page that had one.</summary>
    public async Task<Answer> SendAsync(
        string method,
        string address,
        IDictionary<string, string> fields
    )
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(_token), "__RequestVerificationToken" },
        };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(
            new HttpMethod(method),
            new Uri(address, UriKind.Relative)
        )
        {
            Content = form,
        };
        using var response = await http.SendAsync(request);
        return await ReadAsync(response);
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<Answer> UploadAsync(
        string address,
        string field,
        string fileName,
        byte[] file,
        IDictionary<string, string>? fields = null
    )
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(_token), "__RequestVerificationToken" },
            { new ByteArrayContent(file), field, fileName },
        };
        foreach (
            var (name, value) in fields ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
            form.Add(new StringContent(value), name);
        using var response = await http.PostAsync(new Uri(address, UriKind.Relative), form);
        return await ReadAsync(response);
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        var answer = new Answer(
            response.StatusCode,
            response.Headers,
            response.Content.Headers,
            body
        );
        if (
            answer.IsPage
            && answer.Page.QuerySelector("input[name=__RequestVerificationToken]")
                is IHtmlInputElement token
        )
            _token = token.Value;
        return answer;
    }

    /// <summary>What came back.</summary>
    public sealed record Answer(
        HttpStatusCode Status,
        System.Net.Http.Headers.HttpResponseHeaders Headers,
        System.Net.Http.Headers.HttpContentHeaders ContentHeaders,
        byte[] Body
    )
    {
        private IHtmlDocument? _page;

        public string Text => System.Text.Encoding.UTF8.GetString(Body);

        public bool IsPage => ContentHeaders.ContentType?.MediaType == "text/html";

        public IHtmlDocument Page => _page ??= new HtmlParser().ParseDocument(Text);

        public string? Location => Headers.Location?.OriginalString;

        /// <summary>The words that a reader sees, with single spaces.</summary>
        public string Words =>
            string.Join(
                ' ',
                (Page.Body?.TextContent ?? "").Split(
                    (char[]?)null,
                    StringSplitOptions.RemoveEmptyEntries
                )
            );

        /// <summary>What a form would send as it stands, one value a name.</summary>
        public IDictionary<string, string> FieldsOf(string form)
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in One(form).QuerySelectorAll("input, textarea, select"))
                switch (field)
                {
                    case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                        break;
                    case IHtmlInputElement { Name: { } name } input:
                        fields[name] = input.Value;
                        break;
                    case IHtmlTextAreaElement { Name: { } name } area:
                        fields[name] = area.Value;
                        break;
                    case IHtmlSelectElement { Name: { } name } select:
                        fields[name] = select.Value ?? "";
                        break;
                }
            return fields;
        }

        public IElement One(string selector) =>
            Page.QuerySelector(selector)
            ?? throw new InvalidOperationException($"No {selector} in: {Words}");
    }
}
