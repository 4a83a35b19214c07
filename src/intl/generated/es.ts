/** Spanish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `La inscripción se abre el {0}
Falta menos de una semana
{0} min
Falta menos de una hora
Mapa
Las horas se indican en la zona horaria {0}.
Plazas agotadas; hay lista de espera
{shown} de # sesión | {shown} de # sesiones
Quitar todo
Abra este enlace en el otro dispositivo para añadir allí sus favoritos.
En su zona horaria
Noticias
Favorito
Modificada
Ya no está en el programa
Inscribirse
Noticia anterior
con nueva hora o sala: {0}
Cancelado
Inscripción abierta hasta el {0}
No se ha podido cargar una parte del contenido. Se volverá a intentar cuando se restablezca la conexión.
Aún en curso:
Urgente: {0}
Faltan menos de diez minutos
Para la prensa
Comienza en
# favorito | # favoritos
Idiomas que entiendo
Antes, en la misma sala
hasta el {0}
Después, en la misma sala
Favorito: {0}
Aplazado
Favoritos
Horario
# sesión | # sesiones
Sesión plenaria
No, gracias
Con retraso
El programa aún no se ha publicado.
Acto social
Contacto de prensa
Marque sesiones con la estrella para verlas aquí. Solo se guardan en este navegador.
Apple y otros calendarios (.ics)
Idiomas
Código QR de este enlace, para escanear con otro dispositivo
Pausa
en su zona horaria
Las horas se indican en hora local ({0}) y, al lado, en su zona horaria ({1}).
d
Añadir al calendario
Lista
Enlace
de {0} a {1}
Se celebra en línea
Antes:
El programa ha cambiado ({0}).
Marque sesiones con la estrella para llevarlas a otro dispositivo mediante un enlace.
h
Hoy
Presencial y en línea
Muestra solo estas sesiones
nuevas: {0}
Inscripción abierta
ahora:
Colaboradores
Ponencia
Idioma de la mayoría de las sesiones: {0}
Ahora
Importante
interpretación: {0}
retiradas: {0}
Cargando…
Detener el movimiento
Eje temático
Quitar filtro: {0}
Ninguna sesión coincide con estos filtros.
Ver en directo
canceladas: {0}
Nueva
Apuntarse a la lista de espera
Vista
hora local ({0})
Ir al momento actual
Coincide con {0}
Mi programa (.ics): {0}
Organización
Idioma
Días
Mostrar # sesión | Mostrar # sesiones
Ver las grabaciones
Prensa
Todas las noticias
Ocultar: {0}
Sala
La organización ha retirado esta sesión del programa.
Al mismo tiempo
Ocultar las sesiones pasadas
en su zona horaria ({0})
Noticia siguiente
Iniciar el movimiento
Programa
Las horas se indican en su zona horaria ({0}).
Última actualización: {0}. No se ha podido cargar la versión más reciente.
Enlace copiado
Titulares
Cancelada
Programa mostrado (.ics): {0}
Añadir a un calendario
Tipo
Página de la sesión
Mesa redonda
Todo el día
Suscribirse a las actualizaciones
Plazas agotadas
min
Compartir
En otro dispositivo
Moderación
Inscripción cerrada
Ver la grabación
Cerrar
Nueva fecha
Favoritos recibidos por enlace
Evento finalizado
Abierta a la prensa
En línea
modificadas: {0}
Copiar enlace
Guardar o compartir
Documentos
Cuadrícula
Otros colaboradores
Nueva hora o sala
Añadir # sesión | Añadir # sesiones
«{0}»
Fecha anunciada anteriormente: {0}
Interpretación
Todos los días
{0} h
Logotipos
Cómo llegar
Falta menos de un día
No se ha podido cargar este contenido.
Reintentar
No hay noticias en este momento.
Las horas se indican en hora local ({0}).
Acreditación
Ponentes
Filtros
Página del evento
Otros
«{0}» y «{1}» coinciden en el horario ({2}).
Urgente
En curso
Buscar en el programa
No se ha podido compartir el enlace
Franjas horarias libres
Mi programa
Otras sesiones
Taller
No se han podido cargar los calendarios. Inténtelo de nuevo más tarde.`,
  cities:
    'Cairo=El Cairo|Los Angeles=Los Ángeles|New York=Nueva York|Sao Paulo=São Paulo|Ashgabat=Asjabad|Baku=Bakú|Dubai=Dubái|Dushanbe=Dusambé|Jerusalem=Jerusalén|Qatar=Catar|Riyadh=Riad|Samarkand=Samarcanda|Seoul=Seúl|Shanghai=Shanghái|Singapore=Singapur|Tashkent=Taskent|Tbilisi=Tiflis|Tehran=Teherán|Tokyo=Tokio|Yerevan=Ereván|Sydney=Sídney|Amsterdam=Ámsterdam|Athens=Atenas|Belgrade=Belgrado|Berlin=Berlín|Brussels=Bruselas|Bucharest=Bucarest|Chisinau=Chisináu|Copenhagen=Copenhague|Dublin=Dublín|Istanbul=Estambul|Kyiv=Kiev|Lisbon=Lisboa|Ljubljana=Liubliana|London=Londres|Luxembourg=Luxemburgo|Moscow=Moscú|Paris=París|Prague=Praga|Rome=Roma|Skopje=Skopie|Sofia=Sofía|Stockholm=Estocolmo|Tallinn=Tallin|Tirane=Tirana|Vienna=Viena|Vilnius=Vilna|Warsaw=Varsovia|Zurich=Zúrich',
};

export const language = createLanguage('es', parts);
