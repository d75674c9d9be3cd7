// An issuer of OpenID Connect for the tests. Each line on standard input is JSON with what the next token must say instead.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const { OAuth2Server } = createRequire(process.cwd() + "/")("oauth2-mock-server");

const server = new OAuth2Server();
await server.issuer.keys.generate("RS256");
await server.start(0, "localhost");
console.log(server.address().port);

let instead = {};
createInterface({ input: process.stdin })
  .on("line", (line) => {
    instead = JSON.parse(line);
    console.log("ok");
  })
  .on("close", () => process.exit());
server.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, instead));
server.service.on("beforeUserinfo", (answer) => {
  answer.body = { sub: instead.sub ?? "johndoe", name: "Ria de Vries", email: "ria@voorbeeld.nl" };
});
