package be.belgianid.notification;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Deliveries extends ListCrudRepository<Delivery, UUID> {}
