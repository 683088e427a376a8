SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelRendering: "model",
  defaultModelsExpandDepth: 0,
  onComplete() {
    // There is one server, so there is none to choose.
    document.querySelector(".scheme-container").hidden = true;
  },
});
