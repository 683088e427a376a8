const page = SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelRendering: "example",
  defaultModelsExpandDepth: 0,
  onComplete() {
    // There is one server, so there is none to choose.
    document.querySelector(".scheme-container").hidden = true;
    // Whoever came for nothing in particular begins with what happened.
    if (!location.hash) page.layoutActions.show(["operations", "events", "list_events"], true);
  },
});
