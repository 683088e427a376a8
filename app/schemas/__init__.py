"""What the API answers: the models that render each document at load and describe it in the OpenAPI schema."""
